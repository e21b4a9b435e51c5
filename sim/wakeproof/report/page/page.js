"use strict";

const said = document.getElementById("said");
const data = JSON.parse(document.getElementById("data").textContent);
const text = (number) => data.texts[number];

/* An element with attributes and what is in it: elements, and texts that stay text. Empty parts are left out. */
function make(tag, attributes = {}, ...parts) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  made.append(...parts.flat().filter((part) => part !== null && part !== undefined && part !== ""));
  return made;
}

function byHand(command) {
  const field = document.createElement("textarea");
  field.value = command;
  field.className = "hidden";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

async function copy(button) {
  const command = button.dataset.copy;
  let done = false;
  try {
    await navigator.clipboard.writeText(command);
    done = true;
  } catch {
    done = byHand(command);
  }
  said.textContent = done ? `copied: ${command}` : "could not copy; select the command by hand";
  const label = button.firstChild;
  label.nodeValue = done ? "copied" : "select it";
  setTimeout(() => { label.nodeValue = "copy"; }, 1500);
  button.focus();
}

/* The address after the sign #: a place of the page, and what the reader has chosen, such as b3&step=12&release=fenced. */
const address = {
  read() {
    const parts = location.hash.slice(1).split("&");
    const place = parts[0].includes("=") ? "" : parts.shift();
    let known = place;
    try {
      known = decodeURIComponent(place);
    } catch { /* a sign % that stands for nothing: the place is called so */ }
    return { place: known, chosen: new URLSearchParams(parts.join("&")) };
  },
  write(place, chosen) {
    const parts = [encodeURIComponent(place), chosen.toString()].filter(Boolean);
    const hash = parts.length ? `#${parts.join("&")}` : "";
    if (hash === location.hash) return;
    try {
      history.replaceState(null, "", hash || location.pathname + location.search);
    } catch { /* a browser that allows no more of these for now: the page goes on without */ }
  },
};

function openAll() {
  for (const story of document.querySelectorAll("details.story")) {
    story.open = true;
    showWalk(story);
  }
}

/* Show the place that the address names: opened, filled, on the screen, and with the focus. */
function reveal() {
  const { place, chosen } = address.read();
  document.querySelector(".target")?.classList.remove("target");
  const found = place && document.getElementById(place), nowhere = document.getElementById("nowhere");
  nowhere.hidden = Boolean(found || !place);
  if (!nowhere.hidden) {
    nowhere.textContent = `This report has no place "${place}": the link was made for another report.`;
    nowhere.scrollIntoView({ block: "center" });
  }
  if (!found) return;
  found.classList.add("target");
  for (let above = found; above; above = above.parentElement) {
    above.hidden = false;
    if (above.matches("details")) above.open = true;
  }
  const story = found.closest("details.story");
  if (story) showWalk(story, Number(chosen.get("step")));
  if (found.matches("td")) showCovered(found);
  const walk = chosen.get("step") && story?.querySelector(".walk");
  (walk || (found.matches(".body") ? story : found)).scrollIntoView();
  if (found.tabIndex === -1) found.focus({ preventScroll: true });
}
