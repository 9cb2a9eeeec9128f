import '@fontsource-variable/inter/wght.css';
import './lib/tokens.css';
import './lib/base.css';
import './lib/parts/inputs.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { desk } from './lib/desk';

mount(App, { target: document.body, props: { desk } });
