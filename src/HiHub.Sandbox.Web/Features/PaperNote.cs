using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Features;

/// <summary>That a dossier came on paper; <paramref name="EnteredBy"/>: the officer by name, told inside the office only.</summary>
internal sealed record PaperNote(PaperEntry Paper, string? EnteredBy);
