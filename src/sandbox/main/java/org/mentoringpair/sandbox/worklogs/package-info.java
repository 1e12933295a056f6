/** The time people have spent on issues. */
package org.mentoringpair.sandbox.worklogs;
