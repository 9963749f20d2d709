"""A report: how a network read a set of examples, as a page for people.

`page` makes the page and the sheet of mistakes, `plots` its plots, `folder` writes them.
"""
