/* What was covered of one verdict: opened below its row of the table, and made then. */
const MEANS = {
  proved: "No reachable state within the bounds of this scenario breaks it.",
  held: "The scenario is too large to be seen whole; no run by seeds broke it.",
  violated: "Some run breaks it.",
  inconclusive: "It could not be decided.",
};
const counted = (number) => number.toLocaleString("en");

function showCovered(place) {
  document.querySelector("tr.detail")?.remove();
  const cell = data.cells[place.id];
  if (!cell) return;
  const row = place.closest("tr");
  const panel = coveredPanel(place.id, cell);
  row.after(make("tr", { class: "detail" }, make("td", { colspan: row.cells.length }, panel)));
}

function coveredPanel(id, [scenario, release, property, change, verdict, expected, odd, met, timed, runs, because]) {
  const [, , states, transitions, interleavings, how, faults] = data.pairs.find(([s, r]) => s === scenario && r === release);
  const premise = data.premises[property];
  const lines = [
    ["verdict", `${verdict}. ${MEANS[verdict]}`],
    ["expected", expected ? `${expected}${odd ? ", and it is not" : ""}` : "nothing was promised"],
    ["why", text(because)],
    ["compared", change],
    ["states", states], ["transitions", transitions], ["interleavings", interleavings],
    ["seen", text(how)], ["runs by seeds", runs ? counted(runs) : ""],
    ["premise", `${premise ? `${premise}: ` : ""}met ${met ? `in ${counted(met)} ${timed ? "runs" : "transitions"}` : "nowhere, so that it has shown nothing"}`],
  ];
  const back = make("a", { href: "#matrix" }, "back to the matrix");
  back.addEventListener("click", (event) => {
    event.preventDefault();
    address.write("matrix", address.read().chosen);
    const mark = [...document.querySelectorAll("table.matrix a")].find((one) => one.getAttribute("href") === `#${id}`);
    (mark || document.getElementById("matrix")).scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  });
  return make("div", { class: "panel" },
    make("h3", {}, `${data.properties[property]} on ${data.releases[release]} in ${data.scenarios[scenario]}`),
    make("dl", { class: "facts" }, lines.filter(([, told]) => told && told !== "0").flatMap(([name, told]) => [make("dt", {}, name), make("dd", {}, told)])),
    faults.length ? struckTable(faults) : make("p", {}, "This scenario allows no fault."),
    make("p", {}, back));
}

function struckTable(faults) {
  const columns = [
    ["transitions it strikes in", ([, transitions]) => transitions ? counted(transitions) : "never"],
    ["strikes in runs", ([, , inRuns]) => inRuns ? counted(inRuns) : ""],
    ["why it cannot strike", ([, , , reason]) => text(reason)],
  ].filter(([, told]) => faults.some(told));
  const rows = faults.map((fault) => make("tr", {}, make("th", { scope: "row" }, text(fault[0])), columns.map(([, told]) => make("td", {}, told(fault)))));
  const heads = ["fault", ...columns.map(([head]) => head)];
  return make("table", { class: "struck" },
    make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, head)))), make("tbody", {}, rows));
}
