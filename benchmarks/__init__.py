"""Side by side with what people use instead, in one run: `make bench` writes docs/benchmarks.md.

Each benchmark is a module with one command, `python -m benchmarks.NAME`, which writes
`results/NAME.json` (`record`) and the page anew (`page`). Contenders take turns in random order
(`timing`), so that whatever else the machine does strikes all alike.
"""
