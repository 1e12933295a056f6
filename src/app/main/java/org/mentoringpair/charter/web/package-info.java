/** The page of a pair's charter, the forms on which its parts are agreed, and the charter over HTTP. */
package org.mentoringpair.charter.web;
