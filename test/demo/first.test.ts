import { cpuOf, tookOf } from '../../tools/first/read';

const OUTPUT = `
> n8n-nodes-stripe-complete@0.1.0 demo
Installing n8n to run the package in (about 2 minutes, 2.2 GB) …
  … Installing this project's packages, 50 s; Installing n8n to run the package in, 50 s
✓ Installing this project's packages (55 s)
✓ Installing n8n to run the package in (1 min 45 s)

Preparing
  Building and packing the package ....................   12.5 s
  What happens at "Stripe" meanwhile: http://127.0.0.1:4242/dashboard

Payout desk  examples/payout-desk.json
  ✓ Create payout  POST /v1/payouts
  7 steps, 7 requests, 1 refusal handled, 1.4 s

Refund desk  examples/refund-desk.json
  1 step, 1 request, 0.6 s

Everything went as it should: 8 steps, 8 requests, 1 refusal handled, 20.0 s in all.
0m0.012s 0m0.020s
3m1.500s 0m58.500s
`;

it('reads what each step of a first run took', () => {
	expect(tookOf(OUTPUT)).toEqual([
		["Installing this project's packages", 55],
		['Installing n8n to run the package in', 105],
		['Building and packing the package', 12.5],
		['Running workflows (2)', 2],
	]);
});

it('reads the CPU time of what a shell ran', () => expect(cpuOf(OUTPUT)).toBe(240));
