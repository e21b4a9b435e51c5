/* Which verdicts, stories and covered pairs are shown; kept in the address, so that a link shows the same. */
const form = document.getElementById("filters");
const stories = document.getElementById("stories");
const FIELDS = { release: data.releases, property: data.properties, scenario: data.scenarios };
const inOrder = [...stories.children].filter((one) => one.matches("details.story"));
const field = (name) => form.elements.namedItem(name);

/* What a reader has chosen; a name that the report does not have is left out. */
function chosen() {
  const found = { q: field("q").value.trim().toLowerCase(), verdict: field("verdict").value, change: field("change")?.value ?? "" };
  for (const name of Object.keys(FIELDS)) found[name] = field(name).value === "" ? null : Number(field(name).value);
  return found;
}

function matches(want, scenario, release, property, change, verdict, odd, more = "") {
  const asked = { release, property, scenario };
  if (Object.keys(FIELDS).some((name) => want[name] !== null && want[name] !== asked[name])) return false;
  if (want.verdict && (want.verdict === "unexpected" ? !odd : want.verdict !== verdict)) return false;
  if (want.change && (want.change === "changed" ? !change || change === "same" : want.change !== change)) return false;
  const told = [data.scenarios[scenario], data.releases[release], data.properties[property], change, verdict, more].join(" ").toLowerCase();
  return want.q.split(/\s+/).every((word) => told.includes(word));
}

function showMatrix(want) {
  const table = document.querySelector("table.matrix"), used = new Set();
  let count = 0;
  for (const row of table.tBodies[0].rows) {
    let any = false;
    for (const cell of [...row.cells].slice(1)) {
      const change = cell.classList.contains("change") ? cell.classList[1] : "";
      for (const mark of cell.querySelectorAll("a")) {
        const is = matches(want, Number(row.dataset.s), Number(mark.dataset.r), cell.cellIndex - 1, change, mark.classList[1], mark.classList.contains("odd"));
        mark.classList.toggle("off", !is);
        mark.classList.toggle("away", want.release !== null && want.release !== Number(mark.dataset.r));
        if (is) { count += 1; any = true; used.add(cell.cellIndex); }
      }
      for (const to of cell.querySelectorAll(".to")) to.classList.toggle("away", Boolean(cell.querySelector("a.off")));
      cell.classList.toggle("off", ![...cell.querySelectorAll("a")].some((mark) => !mark.classList.contains("off")));
    }
    row.hidden = !any;
  }
  for (const row of table.rows) for (const cell of [...row.cells].slice(1)) cell.hidden = !used.has(cell.cellIndex);
  return [count, table.querySelectorAll("a").length];
}

function showStories(want) {
  let count = 0;
  for (const story of inOrder) {
    const known = data.stories[story.dataset.story];
    const told = want.q ? story.querySelector(".told").textContent : "";
    const is = known.rows.some(([s, r, p, change]) => matches(want, s, r, p, change, "violated", !story.classList.contains("expected"), told));
    story.hidden = !is;
    count += is;
  }
  document.getElementById("none-shown").hidden = count > 0 || !inOrder.length;
  return count;
}

function showPairs(want) {
  const wanted = new Set(Object.values(data.cells).filter(([s, r, p, change, verdict, , odd]) => matches(want, s, r, p, change, verdict, odd)).map(([s, r]) => `${s} ${r}`));
  document.querySelector("tr.detail")?.remove();
  for (const row of document.querySelectorAll("table.counts tbody tr")) row.hidden = !wanted.has(`${row.dataset.s} ${row.dataset.r}`);
}

/* Headings with what is alike below each; without a group, what matters first. */
function group(by) {
  for (const head of stories.querySelectorAll("h3.group")) head.remove();
  const at = ["scenario", "release", "property"].indexOf(by), groups = new Map();
  for (const story of inOrder.filter((one) => !one.hidden || at < 0)) {
    const names = at < 0 ? "" : [...new Set(data.stories[story.dataset.story].rows.map((row) => FIELDS[by][row[at]]))].join(", ");
    groups.set(names, [...(groups.get(names) ?? []), story]);
  }
  for (const [names, within] of groups) {
    if (names) stories.append(make("h3", { class: "group" }, `${names} `, make("span", { class: "quiet" }, `${within.length}`)));
    stories.append(...within);
  }
}

function show() {
  const want = chosen();
  const [count, all] = showMatrix(want), told = showStories(want);
  showPairs(want);
  group(field("group").value);
  const narrowed = count < all || Object.values(want).some((value) => value);
  document.getElementById("shown").textContent = narrowed ? `${count} of ${all} verdicts, ${told} of ${inOrder.length} stories` : "";
  document.getElementById("clear").hidden = !narrowed && !field("group").value;
}

function keepChosen() {
  const { place, chosen: kept } = address.read();
  for (const one of form.elements) {
    if (!one.name) continue;
    const value = one.name in FIELDS && one.value !== "" ? FIELDS[one.name][Number(one.value)] : one.value;
    if (value) kept.set(one.name, value); else kept.delete(one.name);
  }
  address.write(place, kept);
}

function takeChosen() {
  const { chosen: kept } = address.read();
  for (const one of form.elements) {
    if (!one.name) continue;
    const value = kept.get(one.name) ?? "", place = one.name in FIELDS ? FIELDS[one.name].indexOf(value) : -1;
    one.value = one.name in FIELDS ? (place < 0 ? "" : `${place}`) : value;
    if (one.selectedIndex === -1) one.value = "";
  }
  show();
}

/* Links of the page keep what is chosen; whoever goes back has what was chosen then. */
let follows = false;
for (const link of document.querySelectorAll('a[href^="#"]')) {
  link.addEventListener("click", () => {
    follows = link.getAttribute("href") !== location.hash;
    if (!follows || address.read().place === link.getAttribute("href").slice(1)) reveal();
  });
}
addEventListener("hashchange", () => {
  if (follows) keepChosen(); else takeChosen();
  follows = false;
  reveal();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => { keepChosen(); show(); });
document.getElementById("clear").addEventListener("click", () => {
  form.reset();
  keepChosen();
  show();
  field("q").focus();
});
for (const button of document.querySelectorAll("button.copy")) button.addEventListener("click", () => copy(button));
for (const story of inOrder) {
  story.addEventListener("toggle", () => { if (story.open) showWalk(story); });
  story.addEventListener("keydown", (event) => {
    if (!story.open || !event.target.matches(".story > summary, .story > .body")) return;
    showWalk(story); // a browser tells that it was opened only after a moment
    walks.get(story.dataset.story)?.pressed(event);
  });
  if (story.open) showWalk(story);
}
document.getElementById("open-all")?.addEventListener("click", openAll);
addEventListener("beforeprint", openAll);

/* How much of the screen the bar takes: what a link leads to is shown below it. */
function measure() {
  const high = getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0;
  document.documentElement.style.setProperty("--bars", `${high}px`);
}

for (const one of document.querySelectorAll(".scripted")) one.hidden = false;
form.hidden = false;
form.querySelector("details").open = innerWidth >= 900;
takeChosen();
measure();
new ResizeObserver(measure).observe(form);
reveal();
