using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>What a field of an office's act may name.</summary>
internal static class OfficeChoices
{
    private static IEnumerable<DocumentType> Signed => DocumentCatalogue.All.Where(document => document is { Signer: not null, Form: not DocumentForm.Filed });

    public static IReadOnlyDictionary<string, IReadOnlyList<Choice>> Of(OfficeAction action) =>
        action.Name == OfficeActionName.NameSignatory
            ? new Dictionary<string, IReadOnlyList<Choice>> { ["documents"] = [.. Signed.Select(document => new Choice(document.Code, $"{document.Code} – {document.Title.InReadersLanguage()}"))] }
            : new Dictionary<string, IReadOnlyList<Choice>>();
}
