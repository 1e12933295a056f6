/** The page of a pair in its project's sidebar. */
package org.mentoringpair.pairing.web;
