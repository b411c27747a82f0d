// The workbench: every item type in every state. Only the development server knows it; see workbench.js beside vite.config.ts.
import '$lib/styles/base.css';
import { mount } from 'svelte';
import Workbench from './Workbench.svelte';

const [, , type, state] = location.pathname.split('/');
const theme = new URLSearchParams(location.search).get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;

mount(Workbench, { target: document.body, props: { type, state } });
