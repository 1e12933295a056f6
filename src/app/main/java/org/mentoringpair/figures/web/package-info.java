/** The report of a programme, its file, and the items of dashboards, for those who run it. */
package org.mentoringpair.figures.web;
