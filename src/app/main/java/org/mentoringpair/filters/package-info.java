/** The saved filters that programme managers have the app make for them, and which of them were made. */
package org.mentoringpair.filters;
