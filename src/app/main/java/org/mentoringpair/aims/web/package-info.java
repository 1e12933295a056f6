/** Where the two say which aim a goal supports. */
package org.mentoringpair.aims.web;
