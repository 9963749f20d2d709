import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

// Vue takes a tag with a hyphen for a component of its own, unless it is told.
const isCustomElement = (tag) => tag.endsWith("-widget");

export default defineConfig({
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), svelte()],
  build: {
    rolldownOptions: { input: ["react/index.html", "vue/index.html", "svelte/index.html"] },
  },
});
