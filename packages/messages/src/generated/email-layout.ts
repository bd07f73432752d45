// Generated from ../email.mjml by scripts/generate.mjs: edit that file.
export const layout = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<title>{{subject}}</title>
<!--[if !mso]><!-->
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<!--<![endif]-->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css">
#outlook a { padding:0; }
body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }
table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }
p { display:block;margin:13px 0; }
</style>
<!--[if mso]>
<noscript>
<xml>
<o:OfficeDocumentSettings>
<o:AllowPNG/>
<o:PixelsPerInch>96</o:PixelsPerInch>
</o:OfficeDocumentSettings>
</xml>
</noscript>
<![endif]-->
<!--[if lte mso 11]>
<style type="text/css">
.mj-outlook-group-fix { width:100% !important; }
</style>
<![endif]-->
<style type="text/css">
@media only screen and (min-width:480px) {
.mj-column-per-100 { width:100% !important; max-width: 100%; }
}
</style>
<style media="screen and (min-width:480px)">
.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }
</style>
<meta name="color-scheme" content="{{schemes}}">
<meta name="supported-color-schemes" content="{{schemes}}">
<style>
.letter a { color: inherit }
.letter .action a { color: {{onAccent}} }
@media (max-width: 480px) {
.letter > table > tbody > tr > td { padding: 24px 20px !important }
.letter h1 { font-size: 22px !important; line-height: 30px !important }
}
</style>
<!--?auto-->
<style>
@media (prefers-color-scheme: dark) {
body, body > div { background-color: {{darkGround}} !important }
.letter, .letter > table { background-color: {{darkSurface}} !important }
.ink > div, .ink h1, .ink h2, .answer, .answer a { color: {{darkInk}} !important }
.soft > div { color: {{darkSoft}} !important }
.line p { border-color: {{darkLine}} !important }
.answer { border-color: {{darkControl}} !important }
.action td, .action a { background: {{darkAccent}} !important; color: {{darkOnAccent}} !important }
}
[data-ogsc] .ink > div, [data-ogsc] .ink h1, [data-ogsc] .ink h2, [data-ogsc] .answer a { color: {{darkInk}} !important }
[data-ogsc] .soft > div { color: {{darkSoft}} !important }
</style>
<!--/auto-->
</head>
<body  style="word-spacing:normal;background-color:{{ground}};">
<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">{{preheader}}</div>
<div
aria-label="{{subject}}" aria-roledescription="email" role="article" lang="{{lang}}" dir="{{dir}}" style="word-spacing:normal;background-color:{{ground}};"
>
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:600px;" width="600" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div  style="margin:0px auto;max-width:600px;">
<table
align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"
>
<tbody>
<tr>
<td
style="direction:ltr;font-size:0px;padding:12px 0;text-align:center;"
>
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:600px;" ><![endif]-->
<div
class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;"
>
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%"
>
<tbody>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><table align="center" border="0" cellpadding="0" cellspacing="0" class="letter-outlook" role="presentation" style="width:600px;" width="600" bgcolor="{{surface}}" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div  class="letter" style="background:{{surface}};background-color:{{surface}};margin:0px auto;max-width:600px;border-radius:12px;overflow:hidden;">
<table
align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:{{surface}};background-color:{{surface}};width:100%;border-collapse:separate;"
>
<tbody>
<tr>
<td
style="border-radius:12px;direction:{{dir}};font-size:0px;padding:32px 40px;text-align:{{start}};"
>
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:520px;" ><![endif]-->
<div
class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:{{dir}};display:inline-block;vertical-align:top;width:100%;"
>
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"
>
<tbody>
<tr>
<td  style="vertical-align:top;padding:0;">
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" style="" width="100%"
>
<tbody>
<!--?brand-->
<tr>
<td
align="{{start}}" class="ink" style="font-size:0px;padding:0 0 24px;word-break:break-word;"
>
<div
style="font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:15px;font-weight:600;line-height:24px;text-align:{{start}};color:{{ink}};"
>{{brand}}</div>
</td>
</tr>
<!--/brand-->
<tr>
<td
align="{{start}}" class="ink" style="font-size:0px;padding:0 0 12px;word-break:break-word;"
>
<div
style="font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:16px;line-height:24px;text-align:{{start}};color:{{ink}};"
><h1 style="margin:0;font-size:26px;line-height:34px;font-weight:700">{{heading}}</h1></div>
</td>
</tr>
<!--?image-->
<tr>
<td
align="{{start}}" class="ink" style="font-size:0px;padding:4px 0 16px;word-break:break-word;"
>
<div
style="font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:16px;line-height:24px;text-align:{{start}};color:{{ink}};"
>{{image}}</div>
</td>
</tr>
<!--/image-->
<tr>
<td
align="{{start}}" class="ink" style="font-size:0px;padding:0;word-break:break-word;"
>
<div
style="font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:16px;line-height:24px;text-align:{{start}};color:{{ink}};"
>{{body}}</div>
</td>
</tr>
<!--?question-->
<tr>
<td
align="{{start}}" class="ink" style="font-size:0px;padding:8px 0 12px;word-break:break-word;"
>
<div
style="font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:16px;line-height:24px;text-align:{{start}};color:{{ink}};"
><h2 style="margin:0;font-size:16px;line-height:24px;font-weight:600">{{question}}</h2></div>
</td>
</tr>
<tr>
<td
align="{{start}}" class="soft" style="font-size:0px;padding:0 0 16px;word-break:break-word;"
>
<div
style="font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:13px;line-height:18px;text-align:{{start}};color:{{soft}};"
>{{answers}}</div>
</td>
</tr>
<!--/question-->
<tr>
<td
align="{{start}}" class="action" style="font-size:0px;padding:8px 0 28px;word-break:break-word;"
>
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;"
>
<tbody>
<tr>
<td
align="center" bgcolor="{{accent}}" role="presentation" style="border:none;border-radius:10px;cursor:auto;mso-padding-alt:14px 24px;background:{{accent}};" valign="middle"
>
<a
href="{{link}}" style="display:inline-block;background:{{accent}};color:{{onAccent}};font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:16px;font-weight:600;line-height:20px;margin:0;text-decoration:none;text-transform:none;padding:14px 24px;mso-padding-alt:0px;border-radius:10px;" target="_blank"
>
{{button}}
</a>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
<!--?foot-->
<tr>
<td
align="center" class="line" style="font-size:0px;padding:0 0 20px;word-break:break-word;"
>
<p
style="border-top:solid 1px {{line}};font-size:1px;margin:0px auto;width:100%;"
>
</p>
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" style="border-top:solid 1px {{line}};font-size:1px;margin:0px auto;width:520px;" role="presentation" width="520px" ><tr><td style="height:0;line-height:0;"> &nbsp;
</td></tr></table><![endif]-->
</td>
</tr>
<tr>
<td
align="{{start}}" class="soft" style="font-size:0px;padding:0;word-break:break-word;"
>
<div
style="font-family:system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;font-size:13px;line-height:20px;text-align:{{start}};color:{{soft}};"
>{{foot}}</div>
</td>
</tr>
<!--/foot-->
</tbody>
</table>
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:600px;" width="600" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div  style="margin:0px auto;max-width:600px;">
<table
align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"
>
<tbody>
<tr>
<td
style="direction:ltr;font-size:0px;padding:12px 0;text-align:center;"
>
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:600px;" ><![endif]-->
<div
class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;"
>
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%"
>
<tbody>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div>
</body>
</html>`;
