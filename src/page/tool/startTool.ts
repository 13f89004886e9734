import type { Narrowing } from '../../record/narrowedLaws.js';
import { toolHooks } from '../../report/tool/toolHooks.js';
import { toolTexts } from '../../report/tool/toolWords.js';
import type { ToolReply, ToolRequest } from '../../tool/messages.js';
import { inBothSpans, make } from '../element.js';
import { listenToLanguage, onLanguage, pageLang } from '../language.js';
import { upgradePage } from '../upgradePage.js';
import { startWhatIf } from '../whatIf/startWhatIf.js';
import { downloadButtons, problemsList, saveFile, suggestionsForm } from './parts.js';

/** Makes the page a tool: reads what is dropped, and shows what its worker says of it. */
export async function startTool(): Promise<void> {
  const worker = await startWorker();
  const ask = (request: ToolRequest): void => worker.postMessage(request);
  const status = elementOf(toolHooks.status);
  const say = (text: { readonly ja: string; readonly en: string }): void =>
    status.replaceChildren(inBothSpans(text));
  let files: readonly File[] = [];

  async function run(narrowing: Narrowing): Promise<void> {
    say(toolTexts.reading);
    const dropped = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    ask({ is: 'run', files: dropped, narrowing });
  }

  function take(given: Iterable<File>): void {
    const chosen = [...given];
    if (chosen.length === 0) return;
    files = chosen;
    void run({});
  }

  worker.onerror = ({ message }) =>
    say({ ja: `${toolTexts.failed.ja}：${message}`, en: `${toolTexts.failed.en}: ${message}` });
  worker.onmessage = ({ data }: MessageEvent<ToolReply>) => {
    switch (data.is) {
      case 'step':
        return say(toolTexts[data.step]);
      case 'refused':
        for (const id of [toolHooks.downloads, toolHooks.suggestions]) elementOf(id).hidden = true;
        elementOf(toolHooks.result).replaceChildren();
        problemsList(elementOf(toolHooks.problems), data.problems);
        return say(toolTexts.refused);
      case 'ranked':
        problemsList(elementOf(toolHooks.problems), data.problems);
        suggestionsForm(
          elementOf(toolHooks.suggestions),
          data.suggestions,
          (narrowing) => void run(narrowing),
        );
        downloadButtons(elementOf(toolHooks.downloads), (what) =>
          ask({ is: 'download', what, lang: pageLang() }),
        );
        return showRanking(data);
      case 'paper':
        showPaper(data.html);
        return say(toolTexts.done);
      case 'file':
        return saveFile(data);
    }
  };
  listenToLanguage();
  listenToFiles(take);
}

/** The ranking alone, which is there before the sheet and the evidence are written. */
function showRanking({ whatIf }: Extract<ToolReply, { readonly is: 'ranked' }>): void {
  const root = make('div', { id: 'ranking' });
  elementOf(toolHooks.result).replaceChildren(root);
  startWhatIf({ root, data: whatIf, lang: pageLang, onLanguage, onChanged: () => undefined });
  listenToLanguage();
}

/** Takes the sections of a report over into this page; what is parsed so runs no script. */
function showPaper(html: string): void {
  const paper = new DOMParser().parseFromString(html, 'text/html');
  const data = paper.querySelectorAll('script[type="application/json"]');
  const main = paper.querySelector('main');
  elementOf(toolHooks.result).replaceChildren(...(main?.childNodes ?? []), ...data);
  upgradePage();
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
  const record = bytesIn(toolHooks.record);
  const style = document.querySelector('style')?.textContent ?? '';
  const start: ToolRequest = { is: 'start', record, style, script: textOf(toolHooks.reportScript) };
  worker.postMessage(start, [record.buffer]);
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

function listenToFiles(take: (files: Iterable<File>) => void): void {
  const input = elementOf(toolHooks.files);
  if (input instanceof HTMLInputElement)
    input.addEventListener('change', () => {
      take(input.files ?? []);
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
    take(event.dataTransfer?.files ?? []);
  });
}
