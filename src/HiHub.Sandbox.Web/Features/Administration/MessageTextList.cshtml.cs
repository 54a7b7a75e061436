using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>Every text to people in the words that are in force.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class MessageTextList(SandboxDb db, ActWords words) : PageModel
{
    public static OfficeActionName[] Acts { get; } = [OfficeActionName.SaveMessageText, OfficeActionName.DiscardMessageText, OfficeActionName.PublishMessageText];

    public IReadOnlyList<(string Key, LocalText Words, DateTimeOffset? Since)> Rows { get; private set; } = [];

    public IReadOnlySet<string> Drafted { get; private set; } = new HashSet<string>();

    public IReadOnlyList<RegisterChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var shipped = ShippedProcedure.Texts(ProgramFolder.Workflows);
        var own = await db.MessageTexts.AsNoTracking().Where(row => row.State != DraftState.Discarded).ToListAsync(stop);
        var inForce = own.Where(row => row.State == DraftState.Published).GroupBy(row => row.Key).ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.ClosedAt)!);
        Rows =
        [
            .. shipped.Keys.Order(StringComparer.Ordinal)
                .Select(key => inForce.TryGetValue(key, out var row) ? (key, new LocalText(row.Vi, row.En), row.ClosedAt) : (key, shipped[key].Text, null)),
        ];
        Drafted = own.Where(row => row.State == DraftState.Draft).Select(row => row.Key).ToHashSet();
        Changes = await RegisterHistory.OfAsync(db, words, stop, Acts);
    }
}
