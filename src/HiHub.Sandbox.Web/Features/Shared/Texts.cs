namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>Names the texts that all pages share: Texts.vi.resx and Texts.en.resx.</summary>
public sealed class Texts;
