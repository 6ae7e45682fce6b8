import axios from 'axios';

const api = axios.create({ baseURL: 'https://api.shop.io/v2' });
const orders = await fetch('http://orders.internal:8080/open');
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
const github = axios.create({ baseURL: 'https://api.github.com' });
const mine = axios.create({ baseURL: process.env.API_URL });
const local = await fetch('http://localhost:3000');
const help = 'See https://wiki.corp.internal/help for help.';
// http://orders.internal:8080
const docs = 'https://example.com/api';
