/** HTTP: addresses, sessions, log-in, XSRF tokens, the frame around every page, web actions, REST modules. */
package org.mentoringpair.sandbox.web;
