// Makes wwwroot from the sources beside this file and the packages of package.json: one stylesheet, one script, the fonts; and, never served, the list of common passwords.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { dictionary } from "@zxcvbn-ts/language-common";
import { compile } from "sass";

const root = join(import.meta.dirname, "..");
const out = join(root, "wwwroot");
const fonts = join(root, "node_modules/@fontsource/be-vietnam-pro/files");

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "fonts"), { recursive: true });

// A font's address carries its content's hash, so that it may be kept for ever.
const fontAddress = (name) => {
  const content = readFileSync(join(fonts, name));
  writeFileSync(join(out, "fonts", name), content);
  return `/fonts/${name}?v=${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
};

const { css } = compile(join(import.meta.dirname, "site.scss"), {
  style: "compressed",
  loadPaths: [join(root, "node_modules/govuk-frontend/dist")],
  quietDeps: true,
});
await build({
  entryPoints: readdirSync(import.meta.dirname).filter((name) => name.endsWith(".js")).map((name) => join(import.meta.dirname, name)),
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
});
cpSync(join(import.meta.dirname, "images"), out, { recursive: true });

const words = join(root, "words");
mkdirSync(words, { recursive: true });
const common = new Set(dictionary["passwords-common"].map((word) => word.toLowerCase()));
writeFileSync(join(words, "common-passwords.txt"), [...common].join("\n") + "\n");

// Last, because its presence says that all else is there.
writeFileSync(join(out, "site.css"), css.replace(/url\(font:([^)]+)\)/g, (_, name) => `url("${fontAddress(name)}")`));
