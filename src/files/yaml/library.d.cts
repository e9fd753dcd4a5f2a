/** The YAML library, loaded with the first call. */
declare function library(): typeof import('yaml', { with: { 'resolution-mode': 'import' }});
export = library;
