import { dev } from 'astro';

const { address } = await dev({});
console.log(`The live preview is at http://localhost:${address.port}/ (end with Ctrl+C).`);
