"use strict";
// The page is whole without this: here are the switch between light and dark, and the search.
(() => {
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const root = document.documentElement;
  const button = document.getElementById("theme");
  const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const label = () => { button.textContent = isDark() ? "Light" : "Dark"; };
  const choose = (theme) => { root.dataset.theme = theme; label(); };
  // A browser may refuse to keep anything for a file.
  try { const kept = localStorage.getItem("docwright-theme"); if (kept === "dark" || kept === "light") choose(kept); } catch { /* nothing is kept */ }
  label();
  button.hidden = false;
  button.addEventListener("click", () => {
    choose(isDark() ? "light" : "dark");
    try { localStorage.setItem("docwright-theme", root.dataset.theme); } catch { /* nothing is kept */ }
  });

  const data = JSON.parse(document.getElementById("rows").textContent);
  const { pages, words } = data;
  const encoded = (path) => path.split("/").map(encodeURIComponent).join("/");
  const href = (page, line) => data.link.split("{path}").map((part) => part.replaceAll("{line}", line)).join(encoded(pages[page]));
  const place = (page, line) => {
    const link = element("a", `${pages[page]}:${line}`, "path");
    link.href = href(page, line);
    return link;
  };
  const item = (head, link, said) => {
    const made = element("li");
    made.append(element("code", head), " ", link);
    if (said) made.append(element("span", said, "said"));
    return made;
  };
  const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

  const kinds = {
    operations: {
      text: ([version, method, path, , , , , least]) => `${words[version]} ${words[method]} ${path} ${least.map((name) => words[name]).join(" ")}`,
      show: ([version, method, path, page, line, examples, replayed, least]) => {
        const needs = least.length ? `; least: ${least.map((name) => words[name]).join(", ")}` : "";
        const shown = examples ? `${plural(examples, "example")}, ${replayed} replay` : "no example";
        return item(`${words[method]} ${path}`, place(page, line), `${words[version]}: ${shown}${needs}`);
      },
    },
    types: {
      text: ([version, name, , , , , missing]) => `${words[version]} ${name} ${missing.join(" ")}`,
      show: ([version, name, isEnumeration, page, line, parts, missing]) => {
        const what = plural(parts, isEnumeration ? "member" : "property").replace("propertys", "properties");
        const rest = missing.length ? `; in no example: ${missing.join(", ")}` : parts ? "; all of them in examples" : "";
        return item(name, place(page, line), `${words[version]}: ${what}${rest}`);
      },
    },
    findings: {
      text: ([rule, severity, page, , message]) => `${words[rule]} ${words[severity]} ${pages[page]} ${message}`,
      show: ([rule, severity, page, line, message]) => item(words[rule], place(page, line), `${words[severity]}: ${message}`),
    },
  };
  // More at once makes a list that nobody reads and a browser is slow to show.
  const atOnce = 50;
  const input = document.getElementById("words");
  const list = document.getElementById("found");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const tabs = [...document.querySelectorAll("[data-kind]")];
  const haystacks = {};
  let kind = "operations", found = [], shown = 0;

  // Before something is asked for, a few rows show what is there to be found.
  const atFirst = 5;
  const showMore = () => {
    const rows = found.slice(shown, shown + (shown || input.value.trim() ? atOnce : atFirst));
    list.append(...rows.map((row) => kinds[kind].show(data[kind][row])));
    shown += rows.length;
    more.hidden = shown >= found.length;
  };
  const search = () => {
    haystacks[kind] ??= data[kind].map((row) => kinds[kind].text(row).toLowerCase());
    const asked = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    found = [];
    haystacks[kind].forEach((text, row) => { if (asked.every((word) => text.includes(word))) found.push(row); });
    list.replaceChildren();
    shown = 0;
    count.textContent = `${found.length.toLocaleString("en")} of ${data[kind].length.toLocaleString("en")} ${kind}`;
    showMore();
  };
  const take = (chosen) => {
    kind = chosen;
    for (const tab of tabs) tab.setAttribute("aria-pressed", String(tab.dataset.kind === kind));
    search();
  };
  let waiting;
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(search, 80); });
  more.addEventListener("click", showMore);
  for (const tab of tabs) tab.addEventListener("click", () => take(tab.dataset.kind));
  // Names in tables lead to what the search finds of them.
  for (const cell of document.querySelectorAll("[data-searched]")) {
    const name = element("button", cell.textContent, "plain");
    Object.assign(name.dataset, { find: cell.textContent, in: cell.dataset.searched });
    name.type = "button";
    cell.replaceChildren(name);
  }
  for (const link of document.querySelectorAll("[data-find]")) {
    link.hidden = false;
    link.addEventListener("click", () => {
      input.value = link.dataset.find;
      take(link.dataset.in);
      document.getElementById("search").scrollIntoView();
      input.focus({ preventScroll: true });
    });
  }
  document.getElementById("search").hidden = false;
  document.getElementById("to-search").hidden = false;
  take(kind);
})();
