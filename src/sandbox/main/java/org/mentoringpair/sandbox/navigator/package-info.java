/** The issue navigator: a query typed by hand, a table of what it finds, and the search box in the header. */
package org.mentoringpair.sandbox.navigator;
