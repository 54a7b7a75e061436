namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>Which page about a case is open: <c>case</c>, <c>trial</c>, <c>workflow</c>, <c>audit</c>.</summary>
public sealed record CaseTab(string Reference, string Current);
