// Where the pages begin: the words of the reader's language first, then the page.

import { render } from 'preact';
import { App } from './app/app.tsx';
import { makeRouter } from './app/router.tsx';
import { takePlace } from './app/take-place.ts';
import { chosenLanguage } from './reader/choices.ts';
import { speak } from './strings/catalogue.ts';
import './styles/all.css';

const language = chosenLanguage();
document.documentElement.lang = language;
const router = makeRouter();
// The words and the page's own part are fetched side by side.
await Promise.all([speak(language), router.load()]);
takePlace(document.getElementById('page')!, (page) => render(<App router={router} />, page));
