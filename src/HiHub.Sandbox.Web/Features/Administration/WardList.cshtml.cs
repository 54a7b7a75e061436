using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>The wards and communes that the office knows, those of the past too.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class WardList(SandboxDb db, LawBooks laws, TimeProvider time, ActWords words) : PageModel
{
    public Wards Wards => laws.Current.Router.Wards;

    public int Standing => Wards.On(OfficeTime.DayOf(time.GetUtcNow())).Count();

    public IReadOnlyList<RegisterChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Changes = await RegisterHistory.OfAsync(db, words, stop, OfficeActionName.AddWard, OfficeActionName.RenameWard, OfficeActionName.EndWard);
}
