/** The pages on which a pair moves on and closes. */
package org.mentoringpair.closing.web;
