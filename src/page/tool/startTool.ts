import type { Narrowing } from '../../record/narrowedLaws.js';
import { hooks, type DetailAlone } from '../../report/paper/hooks.js';
import { pageTexts } from '../../report/paper/pageWords.js';
import { toolHooks } from '../../report/tool/toolHooks.js';
import { toolTexts } from '../../report/tool/toolWords.js';
import type { Download, ToolReply, ToolRequest } from '../../tool/messages.js';
import type { DetailSource } from '../detail.js';
import { inBothSpans, make } from '../element.js';
import { followLanguage, listenToLanguage, pageLang } from '../language.js';
import { upgradeList } from '../list.js';
import type { WhatIfData } from '../../report/paper/whatIfData.js';
import { publishedSettings } from '../whatIf/settings.js';
import { showWhetherChanged, upgradeWhatIf } from '../whatIf/upgradeWhatIf.js';
import { saveFile } from '../saveFile.js';
import { configNote, downloadButtons, problemsList, suggestionsForm } from './parts.js';

/** Makes the page a tool: reads what is dropped, and shows what its worker says of it. */
export async function startTool(): Promise<void> {
  const worker = await startWorker();
  const ask = (request: ToolRequest): void => {
    say(toolTexts.reading);
    send(worker, request);
  };

  const asking: Asking = {
    narrow: (narrowing) => ask({ is: 'narrow', narrowing }),
    forgetConfig: () => ask({ is: 'forget-config' }),
    download: (what) => send(worker, { is: 'download', what, lang: pageLang() }),
    ...detailsOf(worker),
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ToolReply>) => show(data, asking));
  listenToLanguage();
  listenToFiles(async (given) => {
    if (given.length === 0) return;
    say(toolTexts.reading);
    ask({ is: 'drop', files: await Promise.all(given.map(dropped)) });
  });
}

/** Asks the worker for details; the answer to one that was left meanwhile reaches nobody. */
function detailsOf(worker: Worker): Pick<Asking, 'detail' | 'answered'> {
  const waiting = new Map<number, (detail: DetailAlone) => void>();
  let last = 0;
  return {
    detail(task, then) {
      last += 1;
      waiting.set(last, then);
      send(worker, { is: 'detail', number: last, task });
    },
    answered({ number, detail }) {
      waiting.get(number)?.(detail);
      waiting.delete(number);
    },
  };
}

async function dropped(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What a reader may ask for. */
interface Asking {
  readonly narrow: (narrowing: Narrowing) => void;
  readonly forgetConfig: () => void;
  readonly download: (what: Download) => void;
  readonly detail: DetailSource;
  /** takes the answer of the worker */
  readonly answered: (reply: Extract<ToolReply, { readonly is: 'detail' }>) => void;
}

function send(worker: Worker, request: ToolRequest, transfer: readonly ArrayBuffer[] = []): void {
  worker.postMessage(request, [...transfer]);
}

function say(text: { readonly ja: string; readonly en: string }): void {
  elementOf(toolHooks.status).replaceChildren(inBothSpans(text));
}

/** Shows what the worker says. */
function show(reply: ToolReply, { narrow, download, forgetConfig, detail, answered }: Asking): void {
  switch (reply.is) {
    case 'step':
      return say(toolTexts[reply.step]);
    case 'config':
      return configNote(elementOf(toolHooks.config), reply, forgetConfig);
    case 'refused':
      for (const id of [toolHooks.downloads, toolHooks.suggestions]) elementOf(id).hidden = true;
      elementOf(toolHooks.result).replaceChildren();
      problemsList(elementOf(toolHooks.problems), reply.problems);
      return say(toolTexts.refused);
    case 'ranked':
      problemsList(elementOf(toolHooks.problems), reply.problems);
      return showRanking(reply);
    case 'paper':
      showPaper(reply, detail);
      downloadButtons(elementOf(toolHooks.downloads), download);
      elementOf(toolHooks.suggestions).hidden = !elementOf(toolHooks.suggestions).hasChildNodes();
      return say(toolTexts.done);
    case 'suggestions':
      suggestionsForm(elementOf(toolHooks.suggestions), reply.suggestions, narrow);
      return followLanguage();
    case 'detail':
      return answered(reply);
    case 'file':
      return saveFile(reply);
  }
}

let published = '';

/** What a reader tried with other settings says nothing of these: a config that comes counts. */
function forgetTried(whatIf: WhatIfData): void {
  const before = published;
  published = JSON.stringify([whatIf.kept.criteria.map(({ id }) => id), publishedSettings(whatIf)]);
  if (before !== '' && before !== published && location.hash.startsWith('#w='))
    history.replaceState(null, '', '#what-if');
}

/** The ranking alone, which is there before the sheet and the evidence are written. */
function showRanking({ whatIf }: Extract<ToolReply, { readonly is: 'ranked' }>): void {
  const title = 'what-if-title';
  const section = make(
    'section',
    { id: hooks.whatIf, 'aria-labelledby': title, hidden: true },
    make('h2', { id: title }, inBothSpans(pageTexts.whatIf)),
    make('div', { id: hooks.whatIfRoot }),
  );
  elementOf(toolHooks.result).replaceChildren(section);
  forgetTried(whatIf);
  upgradeWhatIf(whatIf);
  followLanguage();
}

/** Puts the sections of a report around the ranking, which stays as a reader has left it by then. */
function showPaper(
  { above, below, list }: Extract<ToolReply, { readonly is: 'paper' }>,
  detail: DetailSource,
): void {
  const ranking = elementOf(hooks.whatIf);
  const { top } = ranking.getBoundingClientRect();
  ranking.before(...sectionsIn(above));
  ranking.after(...sectionsIn(below));
  // Nothing moves away from under the hand of a reader.
  if (ranking.contains(document.activeElement))
    scrollBy({ top: ranking.getBoundingClientRect().top - top, behavior: 'instant' });
  showWhetherChanged(ranking);
  followLanguage();
  upgradeList(list, detail);
}

/** What is parsed so runs no script. */
function sectionsIn(html: string): readonly Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`there is no #${id}`);
  return found;
}

/** The worker is made of a part of this file, and gets the record that is another. */
async function startWorker(): Promise<Worker> {
  const code = await unpacked(bytesIn(toolHooks.engine));
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  // What goes wrong before it can answer is said as well: a reader would wait for ever.
  worker.addEventListener('error', ({ message }) =>
    say({ ja: `${toolTexts.failed.ja}：${message}`, en: `${toolTexts.failed.en}: ${message}` }),
  );
  const record = bytesIn(toolHooks.record);
  const style = document.querySelector('style')?.textContent ?? '';
  const start: ToolRequest = { is: 'start', record, style, script: textOf(toolHooks.reportScript) };
  send(worker, start, [record.buffer]);
  for (const id of [toolHooks.engine, toolHooks.record]) elementOf(id).remove();
  return worker;
}

/** The bytes that an element has in base64. */
function bytesIn(id: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(textOf(id)), (character) => character.charCodeAt(0));
}

function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer();
}

function textOf(id: string): string {
  return elementOf(id).textContent ?? '';
}

function listenToFiles(take: (files: readonly File[]) => Promise<void>): void {
  const input = elementOf(toolHooks.files);
  if (input instanceof HTMLInputElement)
    input.addEventListener('change', () => {
      void take([...(input.files ?? [])]);
      input.value = ''; // so that the same file can be chosen again when it was corrected
    });
  const zone = elementOf(toolHooks.drop);
  const over = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    zone.classList.toggle('over', isOver);
  };
  // Wherever it is dropped: a browser would leave the page for the file.
  addEventListener('dragover', over(true));
  addEventListener('dragleave', over(false));
  addEventListener('drop', (event) => {
    over(false)(event);
    void take([...(event.dataTransfer?.files ?? [])]);
  });
}
