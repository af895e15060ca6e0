using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Sessions;

public static class ActingEditor
{
    /// <summary>Who acts in a request, for the audit log; outside of any it is the server itself.</summary>
    public static AuditActor Of(HttpContext? request)
    {
        if (request is null)
            return new AuditActor(null, "server", "");
        var editor = request.Current()?.Editor;
        return new AuditActor(editor?.Id, editor?.Email ?? "", NetworkAddress.Shortened(request));
    }
}
