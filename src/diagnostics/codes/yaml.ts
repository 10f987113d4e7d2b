/** The codes of the subject `yaml/`. */
export const yamlCodes = {};
