using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>The wards and communes that the office knows.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class WardList(LawBooks laws) : PageModel
{
    public Wards Wards => laws.Current.Router.Wards;
}
