using Microsoft.AspNetCore.Mvc.Routing;

namespace NatoInternships.Shared;

/// <summary>
/// An action that only reads: GET, and HEAD as GET without its body (RFC 9110, section 9.3.2). All else is 405.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HttpReadAttribute(string? template = null) : HttpMethodAttribute(["GET", "HEAD"], template);
