import './commonjs-globals.ts';

export { ts } from 'ts-morph';
