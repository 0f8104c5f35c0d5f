// The reader: choosing a statement in the text or among the cards, and positions of a selection in code points.
// Without it the page is complete: the links between text and cards lead to and fro.
const reader = document.querySelector('.reader');
const story = reader.querySelector('.story');
const cards = [...reader.querySelectorAll('.cards li[id]')];
const still = matchMedia('(prefers-reduced-motion: reduce)');
const narrow = matchMedia('(max-width: 62rem)');
const roles = {c: 'on-c', s: 'on-s', a: 'on-a', i: 'on-i'};
const close = document.createElement('button');
let chosen = null;

const numberOf = hash => /^#[ST](\d+)$/.exec(hash)?.[1] ?? null;
const card = number => document.getElementById('S' + number);
const cue = number => document.getElementById('T' + number);
const scroll = (element, block) => element?.scrollIntoView({block, behavior: still.matches ? 'instant' : 'smooth'});

/** Lights a statement in the text and its card; none if `number` is null. */
function choose(number) {
  for (const lit of reader.querySelectorAll('.on, .on-c, .on-s, .on-a, .on-i')) {
    lit.classList.remove('on', ...Object.values(roles));
  }
  chosen = number;
  close.remove();
  history.replaceState(null, '', number ? '#S' + number : location.pathname + location.search);
  if (!number) return;
  for (const [letter, style] of Object.entries(roles)) {
    for (const piece of story.getElementsByClassName(letter + number)) piece.classList.add(style);
  }
  cue(number)?.classList.add('on');
  card(number).classList.add('on');
  card(number).querySelector('.card').prepend(close);
}

/** Brings a card to the text; on a narrow screen it covers the lower part, from which the text is moved away. */
function showCard(number, focus) {
  const sheet = card(number).querySelector('.card').getBoundingClientRect();
  if (!narrow.matches) scroll(card(number), 'nearest');
  else if (cue(number)?.getBoundingClientRect().bottom > sheet.top) scroll(cue(number), 'center');
  if (focus) focusCard(card(number));
}

function focusCard(item) {
  item.tabIndex = -1;
  item.focus({preventScroll: true});
  scroll(item, 'nearest');
}

function showInText(number) {
  scroll(cue(number), narrow.matches ? 'start' : 'center');
  cue(number)?.focus({preventScroll: true});
}

/** The statements whose content covers a place, the innermost first. */
function statementsAt(element) {
  const length = number => [...story.getElementsByClassName('c' + number)]
      .reduce((sum, piece) => sum + piece.textContent.length, 0);
  const piece = element.closest('.story span[class]');
  return [...piece?.classList ?? []].map(name => /^c(\d+)$/.exec(name)?.[1]).filter(Boolean)
      .sort((a, b) => length(a) - length(b));
}

for (const input of ['click', 'keydown']) {
  reader.addEventListener(input, () => reader.classList.add('used'), {capture: true, once: true});
}

story.addEventListener('click', event => {
  const link = event.target.closest('a.cue');
  if (link) {
    event.preventDefault();
    const number = numberOf(link.hash);
    choose(number);
    showCard(number, event.detail === 0);
  } else if (!event.target.closest('a') && getSelection().isCollapsed) {
    const here = statementsAt(event.target);
    const next = here[here.indexOf(chosen) + 1] ?? null;
    choose(next);
    if (next) showCard(next, false);
  }
});

reader.querySelector('.cards')?.addEventListener('click', event => {
  const link = event.target.closest('a');
  const number = event.target.closest('li[id]')?.id.slice(1);
  if (event.target === close) {
    choose(null);
  } else if (link && numberOf(link.hash) && link.pathname === location.pathname) {
    event.preventDefault();
    choose(number);
    showInText(number);
  } else if (!link && number && getSelection().isCollapsed) {
    choose(number);
    if (!narrow.matches) scroll(cue(number), 'center');
  }
});

reader.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const item = event.target.closest('.cards li[id]');
  if (event.key === 'Escape' && chosen) {
    const number = chosen;
    choose(null);
    cue(number)?.focus();
  } else if (item && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const next = cards[cards.indexOf(item) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      event.preventDefault();
      choose(next.id.slice(1));
      focusCard(next);
      if (!narrow.matches) cue(chosen)?.scrollIntoView({block: 'nearest'});
    }
  }
});

/** The position of a place in the text, in code points. */
function position(block, node, offset) {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.at) + [...before.toString()].length;
}

const blockOf = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('[data-at]');
const box = document.createElement('p');
box.className = 'selection';
box.setAttribute('role', 'status');
const place = document.createElement('span');
const search = document.createElement('a');
search.textContent = 'search for these words';
box.append(place, ' · ', search);

document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const first = range && blockOf(range.startContainer);
  const last = range && blockOf(range.endContainer);
  if (!first || !last || !story.contains(first) || !story.contains(last)) {
    box.remove();
    return;
  }
  const start = position(first, range.startContainer, range.startOffset);
  const end = position(last, range.endContainer, range.endOffset);
  box.dataset.start = start;
  box.dataset.end = end;
  place.textContent = `characters ${start} to ${end}`;
  const words = selection.toString().replace(/["\s]+/g, ' ').trim().slice(0, 200);
  search.href = document.querySelector('.top form').action + '?q=' + encodeURIComponent(`"${words}"`);
  if (!box.isConnected) document.body.append(box);
});

close.type = 'button';
close.className = 'close';
close.textContent = 'Close';
reader.classList.add('js');
addEventListener('hashchange', () => openHash());
// On a narrow screen the card stays where it is, to which the browser goes by itself: only what somebody chooses here
// moves to the text, so that nothing shifts while the page loads.
function openHash() {
  const number = numberOf(location.hash);
  if (!number || !card(number)) return;
  choose(number);
  if (narrow.matches) return;
  scroll(cue(number), 'center');
  scroll(card(number), 'nearest');
}
openHash();
// the browser goes to the card by itself, and may do so later
if (document.readyState !== 'complete') addEventListener('load', () => openHash());
