/** Saved filters: queries under a name, shared with others, searched with the rights of whoever looks. */
package org.mentoringpair.sandbox.filters;
