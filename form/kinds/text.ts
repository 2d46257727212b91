import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../builder';

/** Values that must not be readable over a shoulder, nor in an error. */
const SECRET =
	/^(number|cvc|account_number|id_number|ssn_last_4|payload|pin|password|private_key_file_password|admin_menu_passcode|client_secret|cvc_token|persistent_token|confirmation_token|token|account_token|person_token|id_number_secondary|encrypted_number)$/;

export const isSecret = (name: string): boolean => SECRET.test(name);

export const textField: Builder = (param, base): INodeProperties => {
	const typeOptions = {
		...(isSecret(param.name) ? { password: true } : {}),
		...(param.maxLength ? { maxLength: param.maxLength } : {}),
	};
	return {
		...base,
		type: 'string',
		...(Object.keys(typeOptions).length ? { typeOptions } : {}),
		default: '',
	};
};
