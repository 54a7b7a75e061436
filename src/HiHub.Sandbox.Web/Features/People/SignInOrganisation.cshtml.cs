using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>The organisation to act for, where there are several (SOD-8).</summary>
[Authorize(SignInServices.AnyStage)]
internal sealed class SignInOrganisation(HalfOpenSignIn halfOpen, Sessions sessions, SandboxDb db, IStringLocalizer<SignInOrganisation> texts) : SignInPageModel
{
    [BindProperty]
    public string? Organisation { get; set; }

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        User.Stage() == SessionStage.AwaitsOrganisation ? await AskAsync(stop) : LocalRedirect(SignInPages.Next(User.Stage(), ReturnUrl));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Has(nameof(Organisation), Organisation, texts["required"]))
            return await AskAsync(stop);
        var result = await halfOpen.ChooseAsync(User.SessionId(), Organisation!, stop);
        if (result.Opened is { } opened)
            return await EnterAsync(opened);
        ModelState.AddModelError(nameof(Organisation), result.Refusal!.InReadersLanguage());
        return await AskAsync(stop);
    }

    private async Task<IActionResult> AskAsync(CancellationToken stop)
    {
        var codes = (await sessions.RolesAsync(User.Actor().PersonId, stop)).ConvertAll(held => held.Organisation);
        var rows = await db.Organisations.AsNoTracking().Where(row => codes.Contains(row.Code)).OrderBy(row => row.Code).ToListAsync(stop);
        Organisations = [.. rows.Select(row => new Choice(row.Code, Written.InVietnamese ? row.Name : row.NameEn))];
        return Page();
    }
}
