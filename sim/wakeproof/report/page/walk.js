/* A story, step by step: what happened, what everything shows then, and what could have happened instead. */
const OUTLOOK = ["not known", "every run from here breaks it", "can still break it", "cannot break it any more", "not known"];
const GONE = "none";
const walks = new Map();

/* A probability as `wording.py` tells it: 0 or 1 only where it is exactly that. */
function likely(risk) {
  if (risk === null || risk === undefined) return "";
  if (risk > 0 && risk < 1e-9) return "less than 1 in 1,000,000,000";
  if (risk > 0 && risk < 0.001) return `1 in ${Number((1 / risk).toPrecision(3)).toLocaleString("en-US")}`;
  const told = Number(risk.toPrecision(3));
  return told === 1 && risk < 1 ? "more than 0.999" : told.toLocaleString("en-US", { maximumSignificantDigits: 3, useGrouping: false });
}

function place([file, line, inside, code], short = false) {
  const where = `${file}:${line}${inside ? ` in ${inside}` : ""}`;
  return short ? where : make("div", { class: "site" }, make("div", { class: "quiet" }, where), code ? make("pre", {}, make("code", {}, code)) : null);
}

/* The line of the last call of a step; of one that only answers, that of its answer. */
function sitesOf(messages) {
  const ours = messages.filter(([, , , sites]) => sites.length);
  const calls = ours.filter(([, , told]) => !/\.answer(@\S+)?( |$)/.test(text(told)));
  return (calls.length ? calls : ours).at(-1)?.[3] ?? [];
}

const KINDS = [["Rows and tokens", 4], ["Requests in flight", 7], ["Everything else", 8]];

/* Per kind a map from a name to what it shows after so many steps; before the first, what its lane shows then. */
function stateAt(run, count) {
  const found = KINDS.map(() => new Map());
  for (const [name, kind, shows] of run.lanes) if (kind === "row" || kind === "memory" || text(shows)) found[0].set(name, shows);
  for (const step of run.steps.slice(0, count)) {
    KINDS.forEach(([, at], kind) => { for (const [name, shows] of step[at]) found[kind].set(name, shows); });
  }
  return found;
}

class Walk {
  constructor(root, story) {
    this.root = root;
    this.story = story;
    this.run = story.run;
    this.base = story.base?.run ? story.base : null;
    this.last = this.run.steps.length;
    this.at = 0;
    this.build();
  }

  build() {
    const id = this.root.dataset.story, of = this.root.dataset.of;
    const button = (name, shown, to) => {
      const made = make("button", { type: "button", "aria-label": name, title: name }, shown);
      made.addEventListener("click", () => this.go(to()));
      return made;
    };
    this.back = button("previous step", "◀", () => this.at - 1);
    this.next = button("next step", "▶", () => this.at + 1);
    this.count = make("b", { class: "count" });
    const jumps = this.jumps().map(([name, step]) => button(`go to step ${step}: ${name}`, `${step} ${name}`, () => step));
    const bar = make("div", { class: "bar", role: "toolbar", "aria-label": `Steps of ${id}` },
      button("first step", "|◀", () => 1), this.back, this.count, this.next, button("last step", "▶|", () => this.last),
      make("span", { class: "jumps" }, jumps));
    this.list = make("ol", { class: "stepping", "aria-label": `Steps of ${id}, ${of}` }, this.run.steps.map((step, number) => this.line(step, number + 1)));
    this.panel = make("div", { class: "moment" });
    const diagram = swimlane(this.story.picture, `Sequence diagram: how ${of} is broken, ${this.last} steps. The steps before it say the same in words.`, id);
    this.now = diagram.querySelector(".now");
    diagram.addEventListener("click", (event) => this.clicked(event, diagram));
    this.root.replaceChildren(
      make("h3", { class: "onscreen" }, "Step by step"),
      make("p", { class: "hint" }, "Arrow keys go from step to step, Home and End to the first and the last, once the story is opened or a step is clicked. On a touch screen, swipe."),
      make("div", { class: "stepper" }, bar, make("div", { class: "sides" }, this.list, this.panel)),
      make("h3", {}, "The whole run"),
      make("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": `Diagram ${id}: ${of}` }, diagram));
    this.root.querySelector(".stepper").addEventListener("keydown", (event) => this.pressed(event));
    this.touch(this.panel);
  }

  /* The steps to look at, each with why; one step may have several reasons. */
  jumps() {
    const marks = this.story.marks, faults = this.run.steps.flatMap((step, number) => step[2] === null ? [] : [["⚡ fault", number + 1]]);
    const named = { fell_in: "interferes", decisive: "◆ decisive", no_return: "▼ no return", breaks: this.run.steps[marks.breaks - 1]?.[5] === "broken" ? "✗ breaks" : "✗ is lost" };
    const found = [...faults, ...Object.entries(named).flatMap(([mark, name]) => marks[mark] ? [[name, marks[mark]]] : [])];
    if (this.base) found.push(["≠ the releases part", this.base.step]);
    const steps = new Map();
    for (const [name, step] of found) steps.set(step, [...(steps.get(step) ?? []), name]);
    return [...steps].sort(([one], [other]) => one - other).map(([step, names]) => [names.join(", "), step]);
  }

  line(step, number) {
    const [label, actor, fault, , , fare] = step;
    const made = make("button", { type: "button", tabindex: "-1", class: [fault === null ? "" : "fault", fare].join(" ") },
      make("span", { class: "number" }, `${number}`), fault === null ? "" : "⚡ ", text(label),
      fare === "broken" ? " ✗" : "", this.base?.step === number ? " ≠" : "");
    made.title = `${text(actor)}: ${text(label)}`;
    made.addEventListener("click", () => { this.go(number); });
    return make("li", {}, made);
  }

  pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowLeft: this.at - 1, ArrowUp: this.at - 1, ArrowRight: this.at + 1, ArrowDown: this.at + 1, Home: 1, End: this.last }[event.key];
    if (to === undefined || event.target.closest(".scroll")) return;
    event.preventDefault();
    const inList = this.list.contains(document.activeElement);
    this.go(to);
    if (inList) this.current().focus({ preventScroll: true });
  }

  touch(panel) {
    let from = null;
    panel.addEventListener("pointerdown", (event) => { from = event.pointerType === "touch" ? [event.clientX, event.clientY] : null; });
    panel.addEventListener("pointercancel", () => { from = null; });
    panel.addEventListener("pointerup", (event) => {
      if (!from) return;
      const [across, down] = [event.clientX - from[0], event.clientY - from[1]];
      from = null;
      if (Math.abs(across) > 50 && Math.abs(across) > 2 * Math.abs(down)) this.go(this.at + (across < 0 ? 1 : -1));
    });
  }

  clicked(event, diagram) {
    const box = diagram.getBoundingClientRect();
    const y = (event.clientY - box.top) * diagram.viewBox.baseVal.height / box.height;
    const found = this.story.picture.rows.findIndex(([top, high]) => top <= y && y < top + high);
    if (found >= 0) this.go(found + 1);
  }

  current() { return this.list.children[this.at - 1].firstChild; }

  go(to, silent = false) {
    const step = Math.min(this.last, Math.max(1, Math.trunc(to) || 1));
    if (step === this.at) return;
    this.at = step;
    for (const one of this.list.querySelectorAll("[aria-current]")) {
      one.removeAttribute("aria-current");
      one.tabIndex = -1;
    }
    const current = this.current();
    current.setAttribute("aria-current", "step");
    current.tabIndex = 0;
    this.list.scrollTop = current.parentElement.offsetTop - this.list.clientHeight / 2;
    this.count.textContent = `step ${step} of ${this.last}`;
    for (const [button, off] of [[this.back, step === 1], [this.next, step === this.last]]) button.setAttribute("aria-disabled", off);
    const [y, high] = this.story.picture.rows[step - 1];
    this.now.setAttribute("y", y);
    this.now.setAttribute("height", high);
    this.panel.replaceChildren(...this.moment(step).filter(Boolean));
    if (silent) return;
    const told = this.run.steps[step - 1];
    said.textContent = `step ${step}: ${told[3].map(([, , what]) => text(what)).join("; ") || text(told[0])}`;
    clearTimeout(this.writing);
    this.writing = setTimeout(() => {
      const { chosen } = address.read();
      chosen.set("step", step);
      address.write(this.root.dataset.story, chosen);
    }, 150);
  }

  moment(number) {
    const step = this.run.steps[number - 1];
    const [label, actor, fault, messages, , fare, risk] = step;
    const before = number > 1 ? this.run.steps[number - 2][6] : this.run.risk;
    const sites = sitesOf(messages).map((site) => data.sites[site]);
    const jumps = this.jumps().filter(([, at]) => at === number).map(([name]) => make("span", { class: "tag" }, name));
    const rose = before === null || before === undefined || risk === null ? "" : risk > before ? `, up from ${likely(before)}` : risk < before ? `, down from ${likely(before)}` : ", as before";
    const fares = { holds: "✓ the property holds here", lost: "the failure cannot be avoided any more", broken: "✗ it is broken here" };
    return [
      make("h4", {}, `${number}. `, fault === null ? "" : "⚡ ", text(label), " ", jumps),
      make("p", { class: "quiet" }, `${text(actor)} moves${fault === null ? "" : `; this spends the fault ${text(fault)}`}`),
      make("ul", { class: "messages" }, messages.map(([from, to, told]) => make("li", {}, from === to ? text(told) : `${text(from)} to ${text(to)}: ${text(told)}`))),
      sites.length ? make("div", {}, place(sites.at(-1)), sites.length > 1 ? make("p", { class: "quiet" }, `called from ${sites.slice(0, -1).map((site) => place(site, true)).join(", ")}`) : null) : make("p", { class: "quiet" }, "This step is no line of the release."),
      risk === null ? null : make("p", {}, `Risk from here on: ${likely(risk)}${rose}.`, make("meter", { min: 0, max: 1, low: 0.1, high: 0.5, optimum: 0, value: risk, "aria-label": "risk from here on" })),
      fares[fare] ? make("p", { class: fare }, fares[fare]) : null,
      this.parts(number),
      make("div", { class: "both" },
        make("div", {}, make("h5", {}, "What everything shows now"), this.state(number)),
        make("div", {}, make("h5", {}, "What could have happened instead"), this.choices(step))),
    ];
  }

  /* What BASE does at this step, where the two have parted. */
  parts(number) {
    const base = this.base;
    if (!base || number < base.step) return null;
    const theirs = base.run.steps[number - 1];
    const judged = base.breaks === null ? "Whether it breaks the property along these choices is not known." : base.breaks ? "It breaks the property along these choices as well." : "Along these choices it does not break the property.";
    const here = number === base.step ? `Here ${data.base} does something else: ${text(base.does)}.` : theirs ? `${data.base}, at its step ${number}: ${theirs[3].map(([, , told]) => text(told)).join("; ") || text(theirs[0])}.` : `${data.base} has come to its end, after step ${base.run.steps.length}.`;
    const site = number === base.step ? base.sites.at(-1) : theirs ? sitesOf(theirs[3]).at(-1) : undefined;
    return make("div", { class: "parting" }, make("p", {}, `≠ ${here} ${judged}`), site === undefined ? null : place(data.sites[site]));
  }

  state(number) {
    const sides = [this.run, ...(this.base ? [this.base.run] : [])].map((run) => [stateAt(run, number - 1), stateAt(run, number)]);
    const names = this.base ? ["", data.head, data.base] : ["", "now"];
    const body = KINDS.flatMap(([kind], at) => {
      const found = [...new Set(sides.flatMap(([, after]) => [...after[at].keys()]))];
      const rows = found.map((name) => this.stateRow(name, sides.map(([before, after]) => [before[at].get(name), after[at].get(name)]), at > 0)).filter(Boolean);
      return rows.length ? [make("tr", { class: "kind" }, make("th", { colspan: names.length, scope: "rowgroup" }, kind)), ...rows] : [];
    });
    if (!body.length) return make("p", {}, "Everything is as it was at first.");
    return make("table", { class: "state" }, make("thead", {}, make("tr", {}, names.map((name) => name ? make("th", { scope: "col" }, name) : make("td")))), make("tbody", {}, body));
  }

  /* A row that shows nothing, and did not before, is told only of rows and tokens. */
  stateRow(name, sides, onlyFull) {
    const told = sides.map(([before, after]) => [before === undefined ? "" : text(before), after === undefined ? "" : text(after)]);
    if (onlyFull && told.every(([before, after]) => !before && !after)) return null;
    const apart = told.length > 1 && told[0][1] !== told[1][1];
    const cells = told.map(([before, after]) => before === after ? make("td", { class: after ? "" : "quiet" }, after || GONE)
      : make("td", { class: "changed" }, make("b", {}, after || GONE), make("span", { class: "quiet" }, ` was ${before || GONE}`)));
    return make("tr", { class: apart ? "apart" : "" }, make("th", { scope: "row" }, text(name)), cells);
  }

  choices(step) {
    const [label, , , , , , , , , open] = step;
    if (open.length < 2) return make("p", {}, open.length ? "Nothing: this was all that could happen." : "That was not kept with this run.");
    const rows = [...open].sort((one, other) => (other[0] === label) - (one[0] === label)).map(([what, prospect = 0, risk = null, fault = null, breaks = []]) => {
      const taken = what === label, broken = breaks.map(text);
      return make("tr", { class: taken ? "taken" : "" },
        make("th", { scope: "row" }, fault === null ? "" : "⚡ ", text(what), taken ? " (this step)" : ""),
        make("td", { class: `outlook p${prospect}` }, broken.length ? `breaks ${broken.join(", ")}${prospect > 1 ? `; ${OUTLOOK[prospect]}` : ""}` : OUTLOOK[prospect]),
        make("td", {}, likely(risk)));
    });
    const heads = ["choice", `then ${this.root.dataset.of.split(" in ")[0]}`, "risk"];
    return make("table", { class: "choices" }, make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, head)))), make("tbody", {}, rows));
  }
}

/* Make a story's steps when it is opened first, and go to a step of it. */
function showWalk(story, step = 0) {
  const root = story.querySelector(".walk");
  if (!root) return;
  const id = root.dataset.story;
  if (!walks.has(id)) {
    walks.set(id, new Walk(root, data.stories[id]));
    walks.get(id).go(step || 1, true);
  } else if (step) walks.get(id).go(step, true);
}
