import type { FieldGlossary, ResourceWords } from '../types';

const CURRENCIES = 'aed aud cad chf czk dkk eur gbp gip hkd huf jpy mxn myr nok nzd pln ron sek sgd'.split(
	' ',
);

/** Tips are set for each currency apart. */
const tipping: FieldGlossary = Object.fromEntries(
	CURRENCIES.map((currency) => [`tipping.${currency}`, { label: currency.toUpperCase() }]),
);

export const terminalConfiguration: ResourceWords = {
	value: 'terminalConfiguration',
	name: 'Terminal Configuration',
	aliases: ['reader settings', 'on-reader tips', 'reader splash screen', 'reader wi-fi'],
	fields: {
		...tipping,
		configuration: 'The configuration to work with. Its ID starts with tmc_.',
		name: { description: 'What your team calls the configuration', placeholder: 'e.g. Stores in Berlin' },
		wifi: { label: 'Wi-Fi' },
		splashscreen: {
			label: 'Splash Screen',
			description:
				'ID of the picture for idle readers, uploaded with the purpose terminal_reader_splashscreen',
			placeholder: 'e.g. file_1ABC…',
		},
		'cellular.enabled': {
			description: 'Whether readers that can may go online by the mobile network',
		},
		'offline.enabled': {
			description:
				'Whether payments can be taken while offline. They may still be declined later: the risk is yours.',
		},
		admin_menu_passcode: { description: 'What staff type to get into the settings of a reader' },
		end_hour: {
			description: 'Hour by which restarts end, 0 to 23. Not the same as Start Hour.',
			placeholder: 'e.g. 4',
		},
		start_hour: {
			description: 'Hour from which readers may restart for updates, 0 to 23',
			placeholder: 'e.g. 2',
		},
		percentages: { placeholder: 'e.g. 15' },
		smart_tip_threshold: 'Up to this bill readers suggest fixed amounts, above it percentages',
		enterprise_eap_peap: { label: 'WPA-Enterprise (PEAP)' },
		enterprise_eap_tls: { label: 'WPA-Enterprise (TLS)' },
		personal_psk: { label: 'WPA-Personal' },
		'wifi.type': {
			default: 'personal_psk',
			values: {
				enterprise_eap_peap: 'WPA-Enterprise (PEAP)',
				enterprise_eap_tls: 'WPA-Enterprise (TLS)',
				personal_psk: 'WPA-Personal',
			},
			description: 'How the network is secured; fill in the fields of the same name',
		},
		ssid: { label: 'Network Name', description: 'Name of the Wi-Fi network (SSID)' },
		username: 'Name by which the reader signs in to the network',
		password: 'What the reader signs in to the network with',
		ca_certificate_file: {
			label: 'Server Certificate',
			description: "ID of the uploaded PEM file with the server's certificate",
			placeholder: 'e.g. file_1ABC…',
		},
		client_certificate_file: {
			label: 'Client Certificate',
			description: "ID of the uploaded PEM file with the reader's certificate",
			placeholder: 'e.g. file_1ABC…',
		},
		private_key_file: {
			label: 'Private Key',
			description: "ID of the uploaded PEM file with the RSA key of the reader's certificate",
			placeholder: 'e.g. file_1ABC…',
		},
		private_key_file_password: { label: 'Private Key Password' },
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
			description: 'Lay down settings for readers, such as tips or Wi-Fi, to give to locations',
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
			description: 'Change settings of readers; all readers that have this configuration take them over',
		},
		'terminal.configurations.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a Terminal configuration',
			description: 'Delete a set of reader settings; cannot be undone',
		},
	},
};
