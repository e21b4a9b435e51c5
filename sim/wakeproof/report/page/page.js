"use strict";

const said = document.getElementById("said");

function byHand(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "hidden";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

async function copy(button) {
  const text = button.dataset.copy;
  let done = false;
  try {
    await navigator.clipboard.writeText(text);
    done = true;
  } catch {
    done = byHand(text);
  }
  said.textContent = done ? `copied: ${text}` : "could not copy; select the command by hand";
  const label = button.firstChild;
  label.nodeValue = done ? "copied" : "select it";
  setTimeout(() => { label.nodeValue = "copy"; }, 1500);
  button.focus();
}

function reveal() {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place) return;
  for (let above = place.closest("details"); above; above = above.parentElement.closest("details")) above.open = true;
  place.scrollIntoView();
  if (place.tabIndex === -1) place.focus({ preventScroll: true });
}

function openAll() {
  for (const story of document.querySelectorAll("details.story")) story.open = true;
}

for (const button of document.querySelectorAll("button.copy")) button.addEventListener("click", () => copy(button));
document.getElementById("open-all")?.addEventListener("click", openAll);
addEventListener("hashchange", reveal);
addEventListener("beforeprint", openAll);
reveal();
