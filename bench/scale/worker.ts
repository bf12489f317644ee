import { measure } from './turns.ts';

const [url = '', name = '', people = '', turns = '', atOnce = ''] = process.argv.slice(2);
const measured = await measure(url, name, Number(people), Number(turns), Number(atOnce));
console.log(JSON.stringify(measured));
