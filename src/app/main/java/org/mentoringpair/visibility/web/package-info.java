/** The page on which the two change who may read along. */
package org.mentoringpair.visibility.web;
