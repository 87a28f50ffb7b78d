/**
 * Requests and replies of HTTP as the site sees them, and content negotiation (RFC 9110), free of any server library.
 */
@NullMarked
package colophon.web.http;

import org.jspecify.annotations.NullMarked;
