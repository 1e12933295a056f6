/** The page on which programme managers have their filters made. */
package org.mentoringpair.filters.web;
