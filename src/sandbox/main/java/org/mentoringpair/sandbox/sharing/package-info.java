/** With whom saved filters and dashboards are shared, and whose favourites they are. */
package org.mentoringpair.sandbox.sharing;
