/** The page that explains the functions of the search. */
package org.mentoringpair.help.web;
