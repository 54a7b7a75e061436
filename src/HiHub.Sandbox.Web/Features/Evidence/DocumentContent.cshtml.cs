using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Stores;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>One document for the browser, which shows its session's cookie to pages only, never to the API.</summary>
internal sealed class DocumentContent(SandboxDb db, CaseReading reading, FileStore files, ShownDocuments shown, AccessLog access) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string reference, string id, string? format, CancellationToken stop)
    {
        if (format == ContentEndpoints.Inline && shown.IsShown(HttpContext, reference, id))
            access.IsWrittenDown(reference);
        await (await ContentEndpoints.ContentAsync(reference, id, db, reading, files, HttpContext, User, stop, format)).ExecuteAsync(HttpContext);
        return new EmptyResult();
    }
}
