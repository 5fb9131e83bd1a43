<#-- Mail programs know little of style sheets: colours and sizes stand at the elements. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<head>
  <meta charset="utf-8">
  <meta name="color-scheme" content="light">
  <style>
    a { color: #175d6d; font-weight: 600; }
    p { margin: 0 0 16px; }
  </style>
</head>
<body style="margin: 0; padding: 24px 12px; background: #f6f6f3;">
  <div style="max-width: 480px; margin: 0 auto; padding: 32px 24px 16px; border: 1px solid #e3e3dd; border-radius: 10px; background: #ffffff; color: #1a1e21; font: 15px/1.5 'Inter Variable', system-ui, 'Segoe UI', Roboto, sans-serif;">
    <p style="font-size: 18px; font-weight: 700; letter-spacing: -0.02em; color: #134c5a;">${realmName!"Tidings"}</p>
    <#nested>
  </div>
</body>
</html>
</#macro>
