/** The page on which programme managers find what asks for them. */
package org.mentoringpair.calls.web;
