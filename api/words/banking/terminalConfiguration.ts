import type { FieldGlossary, FieldWords, ResourceWords } from '../types';

const CURRENCIES =
	'aed aud cad chf czk dkk eur gbp gip hkd huf jpy mxn myr nok nzd pln ron sek sgd usd'.split(' ');

/** Tips are set for each currency apart. */
const tipping: FieldGlossary = Object.fromEntries(
	CURRENCIES.map((currency) => [
		`tipping.${currency}`,
		{ label: currency.toUpperCase(), description: 'Tips for bills in this currency' },
	]),
);

const DEVICES = {
	bbpos_wisepad3: 'WisePad 3',
	bbpos_wisepos_e: 'WisePOS E',
	stripe_s700: 'Stripe S700',
	stripe_s710: 'Stripe S710',
	stripe_t600: 'Stripe T600',
	verifone_m425: 'Verifone M425',
	verifone_p400: 'Verifone P400',
	verifone_p630: 'Verifone P630',
	verifone_ux700: 'Verifone UX700',
	verifone_v660p: 'Verifone V660p',
};

/** A picture for each model of reader. */
const devices: FieldGlossary = Object.fromEntries(
	Object.entries(DEVICES).map(([device, label]) => [device, { label }]),
);

/** A PEM file for the Wi-Fi sign-in. */
const pemFile = (label: string, what: string, purpose: string): FieldWords => ({
	label,
	description: `PEM file with ${what}, uploaded with the purpose ${purpose}`,
	placeholder: 'e.g. file_1ABC…',
});

export const terminalConfiguration: ResourceWords = {
	value: 'terminalConfiguration',
	name: 'Terminal Configuration',
	aliases: ['reader settings', 'on-reader tips', 'reader splash screen', 'reader wi-fi'],
	fields: {
		...tipping,
		...devices,
		configuration: 'The configuration to work with',
		name: { description: 'Internal name of the configuration', placeholder: 'e.g. Stores in Berlin' },
		tipping: { description: 'Tips that the reader suggests, for each currency' },
		wifi: { label: 'Wi-Fi', description: 'Wireless network that readers join' },
		splashscreen: {
			label: 'Splash Screen',
			description: 'Picture for idle readers, uploaded with the purpose terminal_reader_splashscreen',
			placeholder: 'e.g. file_1ABC…',
		},
		'cellular.enabled': {
			description: 'Whether readers that can may go online by the mobile network',
		},
		'offline.enabled': {
			description:
				'Whether payments can be taken while offline. They may still be declined later: the risk is yours.',
		},
		reader_security: { label: 'Security' },
		admin_menu_passcode: {
			label: 'Admin Passcode',
			description: 'Code that opens the admin menu of a reader',
		},
		reboot_window: { description: 'Hours in which readers may restart for updates' },
		end_hour: {
			description: 'Hour by which restarts end, 0 to 23. Must differ from Start Hour.',
			placeholder: 'e.g. 4',
		},
		start_hour: {
			description: 'Hour from which readers may restart for updates, 0 to 23',
			placeholder: 'e.g. 2',
		},
		fixed_amounts: 'Amounts that the reader suggests as a tip, such as 200 or 2.00 USD',
		percentages: { description: 'Percentages that the reader suggests as a tip', placeholder: 'e.g. 15' },
		smart_tip_threshold:
			'Bill below which readers suggest fixed amounts and above which percentages, such as 1050 or 10.50 USD',
		enterprise_eap_peap: {
			label: 'WPA-Enterprise (PEAP)',
			description: 'For the type WPA-Enterprise (PEAP)',
		},
		enterprise_eap_tls: { label: 'WPA-Enterprise (TLS)', description: 'For the type WPA-Enterprise (TLS)' },
		personal_psk: { label: 'WPA-Personal', description: 'For the type WPA-Personal' },
		'wifi.type': {
			default: 'personal_psk',
			values: {
				enterprise_eap_peap: 'WPA-Enterprise (PEAP)',
				enterprise_eap_tls: 'WPA-Enterprise (TLS)',
				personal_psk: 'WPA-Personal',
			},
			description: 'Security of the network. Fill in the fields of the same name.',
		},
		ssid: { label: 'Network Name', description: 'Name of the Wi-Fi network (SSID)' },
		username: 'Name with which the reader signs in to the network',
		password: 'Password with which the reader signs in to the network',
		ca_certificate_file: pemFile(
			'Server Certificate',
			"the server's certificate",
			'terminal_wifi_certificate',
		),
		client_certificate_file: pemFile(
			'Client Certificate',
			"the reader's certificate",
			'terminal_wifi_certificate',
		),
		private_key_file: pemFile(
			'Private Key',
			"the RSA key of the reader's certificate",
			'terminal_wifi_private_key',
		),
		private_key_file_password: {
			label: 'Private Key Password',
			description: 'Password that opens the private key file',
		},
	},
	operations: {
		'terminal.configurations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Terminal configurations',
			description: 'List the sets of reader settings, newest first',
			fields: {
				is_account_default:
					'Whether to list only the configuration that all readers have by default (on), or only the others (off)',
			},
		},
		'terminal.configurations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Terminal configuration',
			description: 'Define settings for readers, such as tips or Wi-Fi, to give to locations',
			shown: ['name'],
		},
		'terminal.configurations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Terminal configuration',
			description: 'Read one set of reader settings',
		},
		'terminal.configurations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a Terminal configuration',
			description: 'Change settings of readers. They apply to all readers that have this configuration.',
		},
		'terminal.configurations.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a Terminal configuration',
			description: 'Delete a set of reader settings; cannot be undone',
		},
	},
};
