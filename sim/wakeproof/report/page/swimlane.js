/* The diagram of a run. Where everything goes was computed before; it is the same as in figures/first-story.svg. */
const SVG = "http://www.w3.org/2000/svg";

function draw(tag, attributes = {}, ...parts) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...parts.flat());
  return made;
}

function swimlane(picture, title, id) {
  const [width, height, fares] = picture.size;
  const rows = picture.rows.map(([y, high, actor, fault, marks, fare, state, bar, risk, arrows, chips]) =>
    ({ y, high, actor, fault, marks, fare, state, bar, risk, arrows, chips }));
  const group = (name, ...parts) => draw("g", { class: name }, ...parts);
  const each = (choose) => rows.flatMap((row, number) => choose(row, number) || []);
  const label = (x, y, shown, name) => draw("text", name ? { x, y, class: name } : { x, y }, shown);
  return draw("svg", {
    class: "lanes", viewBox: `0 0 ${width} ${height + 6}`, width, height: height + 6, role: "img", "aria-labelledby": `${id}-t`,
  },
  draw("title", { id: `${id}-t` }, title),
  draw("rect", { class: "now", x: 0, y: 0, width, height: 0 }),
  each((row) => (row.marks || ["broken", "lost"].includes(row.state))
    && draw("rect", { class: `band ${row.state}${row.fault ? " fault" : ""}`, x: 0, y: row.y, width, height: row.high })),
  picture.lanes.map(([x, name, kind]) => group(kind, draw("path", { d: `M${x} 40V${height}` }),
    name.map((line, number) => label(x, 14 + 13 * number, text(line))))),
  group("head", label(fares + 66, 14, "property")),
  group("first", label(fares + 66, 27, "and risk from here"),
    picture.lanes.filter((lane) => text(lane[3])).map(([x, name, , shows]) => label(x, 14 + 13 * name.length, `(${text(shows)})`))),
  draw("path", { class: "switch", d: each((row) => row.actor !== null && `M0 ${row.y}H${width}`).join("") }),
  draw("path", { class: "arrow", d: each((row) => row.arrows.map(([path]) => path)).join("") }),
  group("risk", each((row) => row.bar && draw("rect", { x: fares + 70, y: row.y + 15, width: row.bar, height: 9 }))),
  group("values", each((row) => row.chips.flatMap(([x, y, wide, shown, gone]) => [
    draw("rect", { ...(gone ? { class: "gone" } : {}), x, y, width: wide, height: 13, rx: 4 }),
    label(x + Math.floor(wide / 2), y + 10, text(shown), gone ? "gone" : ""),
  ]))),
  group("said", each((row) => row.arrows.map(([, x, y, shown]) => label(x, y, text(shown))))),
  group("number", each((row, number) => label(20, row.y + 23, number + 1))),
  group("actor", each((row) => row.actor !== null && label(26, row.y + 23, text(row.actor)))),
  group("mark", each((row) => row.marks && label(26, row.y + 11, row.marks))),
  group("fare", each((row) => row.fare && label(fares + 8, row.y + 23, row.fare, row.state))),
  group("chance", each((row) => row.risk && label(fares + 110, row.y + 23, row.risk))));
}
